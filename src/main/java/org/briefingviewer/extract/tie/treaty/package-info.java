// SPDX-License-Identifier: Apache-2.0
/// Which step of a treaty a sentence tells.
///
/// Start at [TreatyReader]. Its words are data (`extract/treaties.tsv`); it knows no treaty and no
/// state by name.
@NullMarked
package org.briefingviewer.extract.tie.treaty;

import org.jspecify.annotations.NullMarked;
