// SPDX-License-Identifier: Apache-2.0

/// What stands on a printed page, as XHTML: [ArticleSheet] makes an article with its notes,
/// [CoverSheet] the first page of a whole briefing, both in the frame of [Sheet], which bears the
/// handling mark. How it looks stands in `print.css`.
@NullMarked
package org.briefingviewer.export.page;

import org.jspecify.annotations.NullMarked;
