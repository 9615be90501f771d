// SPDX-License-Identifier: Apache-2.0

/// An original and its translation side by side, paragraph by paragraph, with their figures linked;
/// and the sheet that joins two articles as such. Start at [BesidePart].
@NullMarked
package org.briefingviewer.ui.beside;

import org.jspecify.annotations.NullMarked;
