// SPDX-License-Identifier: Apache-2.0
/// What every row of a list is: a [ShownCell], and a [RowCell] where words wrap.
@NullMarked
package org.briefingviewer.ui.row;

import org.jspecify.annotations.NullMarked;
