// SPDX-License-Identifier: Apache-2.0

/// Makes PDF/UA files. Each sheet becomes a PDF of its own ([SheetPress]); [SheetBinder] puts them
/// together, one after the other, so that a large briefing needs the room of one article. Start at
/// [PdfPress]; [BriefPress] presses a page again and again with less on it until it is one.
@NullMarked
package org.briefingviewer.export.pdf;

import org.jspecify.annotations.NullMarked;
