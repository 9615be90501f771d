// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/// What a file is, told by its bytes: a name can say anything.
public sealed interface FileKind {
  /// Text or markup, as far as the first bytes tell.
  record Text() implements FileKind {}

  /// A message, or a page that was saved as one (MHTML).
  record Message() implements FileKind {}

  /// A file whose text must be taken out of a format of its own, by another process than texts are.
  sealed interface Document extends FileKind {}

  /// A PDF.
  record Pdf() implements Document {}

  /// A Word document in the format of Office Open XML (DOCX).
  record Word() implements Document {}

  /// A Hangul document in its compound format (HWP).
  record Hwp() implements Document {}

  /// A Hangul document in its format of XML parts (HWPX).
  record Hwpx() implements Document {}

  /// Something that is no article, or none that can be read.
  record Foreign(UnreadableBytes refusal) implements FileKind {}

  /// How a file of a foreign kind begins and what is said of it.
  ///
  /// @param opening its first bytes, as Latin-1
  record Signature(String opening, String what, String remedy) {}

  /// How many bytes at the end of a ZIP archive are searched for its list of names.
  int TAIL = 1 << 16;

  int HEAD = 1024;

  /// The byte order mark of UTF-8, as Latin-1.
  String MARK = "\u00ef\u00bb\u00bf";

  /// A message's field or the rest of one, or how a box of messages begins each.
  String FIELD = "[!-9;-~]+:.*|[ \\t]+\\S.*|From .*";

  /// Fields that programs write: one that says that the rest has a form of its own (RFC 2045, 4),
  /// and what a message has that went through the post (RFC 5322, 3.6).
  String POSTED = "(?i)(?:MIME-Version|Message-ID|Received|Return-Path):.*";

  String AS_TEXT = "Save the article as text, HTML, PDF or DOCX and import that.";

  String AS_NEWER = "Open it in its program, save it as DOCX or PDF and import that.";

  List<Signature> FOREIGN =
      List.of(
          new Signature(
              "briefing-locked\n",
              "This is a locked briefing, not a raw article.",
              "Open it instead of importing it."),
          new Signature("\u0089PNG", "This is a PNG picture, not a text.", AS_TEXT),
          new Signature("\u00ff\u00d8\u00ff", "This is a JPEG picture, not a text.", AS_TEXT),
          new Signature("GIF8", "This is a GIF picture, not a text.", AS_TEXT),
          new Signature("\u001f\u008b", "This is a gzip archive, not a text.", AS_TEXT),
          new Signature(
              "{\\rtf",
              "This is an RTF document, which is not read.",
              "Open it in a word processor, save it as DOCX and import that."),
          new Signature(
              "HWP Document File V",
              "This is a document of Hangul 3 or older, which is not read.",
              AS_NEWER));

  /// Tells a file's kind.
  static FileKind of(byte[] raw) {
    String head = latin(raw, 0, HEAD);
    for (Signature signature : FOREIGN) {
      if (head.startsWith(signature.opening())) {
        return new Foreign(new UnreadableBytes(signature.what(), signature.remedy()));
      }
    }
    if (head.startsWith("%PDF-") || (head.contains("%PDF-") && head.indexOf('\0') >= 0)) {
      return new Pdf();
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return zip(head, latin(raw, raw.length - TAIL, raw.length));
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return compound(raw);
    }
    if (head.contains("<HWPML")) {
      return foreign("This is a Hangul document in one XML file (HWPML), which is not read.");
    }
    if (message(latin(raw, 0, TAIL))) {
      return new Message();
    }
    return json(head, latin(raw, raw.length - HEAD, raw.length)) ? data() : new Text();
  }

  /// Tells whether it begins and ends as JSON or JSON lines do, of objects.
  private static boolean json(String head, String tail) {
    String opening = head.startsWith(MARK) ? head.substring(MARK.length()) : head;
    String end = tail.stripTrailing();
    return opening.matches("(?s)\\s*(\\[\\s*)?\\{\\s*\".*")
        && (end.endsWith("}") || end.endsWith("]"));
  }

  /// Tells whether it begins with the fields of a message, one of which says that what follows has
  /// a form of its own (RFC 2045, 4).
  private static boolean message(String head) {
    for (Iterator<String> lines = head.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      if (!line.matches(FIELD)) {
        return false;
      }
      if (line.matches(POSTED)) {
        return true;
      }
    }
    return false;
  }

  private static FileKind data() {
    return new Foreign(
        new UnreadableBytes(
            "This is JSON, which is data and no article.",
            "What this program exported comes in again into its briefing (import FILE --into"
                + " BRIEFING, on the command line); of anything else save the text itself."));
  }

  private static FileKind zip(String head, String tail) {
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
      return foreign("This is an OpenDocument file, which is not read.");
    }
    if (head.contains("mimetypeapplication/hwp") || tail.contains("Contents/section0.xml")) {
      return new Hwpx();
    }
    if (tail.contains("word/") || head.contains("word/")) {
      return new Word();
    }
    if (tail.contains("xl/workbook") || tail.contains("ppt/presentation")) {
      return foreign("This is an Office document, but no Word document.");
    }
    if (head.contains("[Content_Types].xml")) {
      return new Word(); // cut off before its list of names: Word's reader says that it is damaged
    }
    if (head.contains("mimetypeapplication/vnd.briefing") || head.contains("datapackage.json")) {
      return new Foreign(
          new UnreadableBytes(
              "This is a briefing, not a raw article.", "Open it instead of importing it."));
    }
    return new Foreign(
        new UnreadableBytes(
            "This is a ZIP archive, not a text.", "Unpack it and import the articles."));
  }

  /// The container of the old Office formats also holds every encrypted document of the new ones.
  private static FileKind compound(byte[] raw) {
    String all = latin(raw, 0, raw.length);
    if (all.contains(wide("EncryptedPackage"))) {
      return new Foreign(UnreadableBytes.locked());
    }
    if (all.contains("HWP Document File") || all.contains(wide("HwpSummaryInformation"))) {
      return new Hwp();
    }
    if (all.contains(wide("WordDocument"))) {
      return foreign("This is an old Word document (DOC), which is not read.");
    }
    return foreign(
        "This is a document of an older program, such as Excel or Outlook, or a damaged one.");
  }

  private static FileKind foreign(String what) {
    return new Foreign(new UnreadableBytes(what, AS_NEWER));
  }

  private static String wide(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] raw, int from, int to) {
    int start = Math.max(0, from);
    return new String(
        raw, start, Math.max(0, Math.min(raw.length, to) - start), StandardCharsets.ISO_8859_1);
  }
}
