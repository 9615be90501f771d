// SPDX-License-Identifier: Apache-2.0

/// Readings of a few words within a clause that finding sources needs: where a phrase goes on
/// behind a bracket or an "and", what points back, on what a statement rests, how a name is spelt.
/// They look at words alone and know no source.
@NullMarked
package org.briefingviewer.extract.attribution.clause;

import org.jspecify.annotations.NullMarked;
