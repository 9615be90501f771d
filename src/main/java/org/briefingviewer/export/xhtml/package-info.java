// SPDX-License-Identifier: Apache-2.0

/// Writes the blocks of a page as XHTML: [PressSheet] makes a document of a page, in the frame that
/// bears the handling mark; [BlockPrinter] writes what stands in it. How it looks stands in
/// `print.css`. [WebPages] makes an HTML file for browsers of the same; what looks otherwise there
/// stands in `web.css`. [HandoutFormat] writes the handout so.
@NullMarked
package org.briefingviewer.export.xhtml;

import org.jspecify.annotations.NullMarked;
