// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.List;
import org.briefingviewer.model.TextSpan;

/// One case: a stretch of an article with what is marked in it.
///
/// @param id the file's name and the number of the paragraph in it: `money/3`
/// @param span its place in the article's text
record Passage(
    String id,
    TextSpan span,
    List<FigureMark> figures,
    List<TieMark> ties,
    List<EventMark> events) {}
