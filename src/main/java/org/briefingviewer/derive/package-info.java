// SPDX-License-Identifier: Apache-2.0

/// Figures that follow from others. Start at [Consequences], which says what a pair of figures that
/// the text itself sets against each other implies, and [UnitConverter], which says a figure in
/// units that readers know. All of it is computed here and cited from nobody: where the text leaves
/// a doubt there is no result. The package reads the words around a figure and knows no window.
@NullMarked
package org.briefingviewer.derive;

import org.jspecify.annotations.NullMarked;
