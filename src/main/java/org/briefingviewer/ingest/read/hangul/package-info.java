// SPDX-License-Identifier: Apache-2.0

/// Reads documents of Hangul, the word processor of Korean offices: HWP 5 (Hancom, "한글 문서 파일 구조
/// 5.0"), records in the streams of a compound file, and HWPX (KS X 6101, OWPML), XML parts in a
/// ZIP archive.
///
/// Start at [HwpFile] and [HwpxFile]. Both walk their paragraphs into [ParagraphCollector], which
/// knows what stands in what: text boxes and tables behind the paragraph that holds them; heads,
/// feet and notes as dropped; comments and memos not at all. What an author struck out is no part
/// of an HWPX; an HWP that tracks changes is refused, since which of its words are struck out is
/// not published.
@NullMarked
package org.briefingviewer.ingest.read.hangul;

import org.jspecify.annotations.NullMarked;
