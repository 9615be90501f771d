// SPDX-License-Identifier: Apache-2.0

/// Finds what a text says of the three ties, and the dated events it tells. Start at [TieFinder]
/// and [EventFinder]. Which three actors there are, their names and the words of trend are data;
/// nothing here knows them.
@NullMarked
package org.briefingviewer.extract.tie;

import org.jspecify.annotations.NullMarked;
