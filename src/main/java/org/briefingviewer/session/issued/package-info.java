// SPDX-License-Identifier: Apache-2.0
/// The copies of the open briefing that are out. Start at [IssuedCopies]: it remembers what is
/// sealed, printed and exported, and tells which of it shows a figure that was corrected since
/// ([StaleCopy]). [CopyRegister] does the same without a window.
@NullMarked
package org.briefingviewer.session.issued;

import org.jspecify.annotations.NullMarked;
