// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file's text, made of its bytes: by its byte-order mark, as UTF-8, by the charset that an HTML
/// page declares, and last as Windows-1252 when only a few bytes call for it. A few bytes that the
/// encoding does not know keep nothing out: each becomes U+FFFD.
///
/// @param replaced how often U+FFFD stands for bytes that could not be read
record RawText(String text, int replaced) {
  private static final int MAX_BYTES = 20 * 1024 * 1024;
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:-]{2,40})");

  /// Of how many characters one may be unreadable: beyond that the encoding is another one.
  private static final int SELDOM = 50;

  /// How many letters of several bytes speak for UTF-8 against one that is none.
  private static final int ENOUGH = 4;

  /// A script's charset, which may stand above it, is not the page's.
  private static final Pattern META =
      Pattern.compile("(?i)<meta\\s[^<>]{0,300}?charset[^<>]{0,100}>");

  private static final Pattern TAGS = Pattern.compile("(?i)<(?:html|head|body)[\\s>]");

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Set<String> DOCUMENTS =
      Set.of("DOC", "DOCX", "PDF", "RTF", "ODT", "HWP", "HWPX");

  /// @throws UnreadableFile when the bytes are no text, or of an encoding that nobody names
  static RawText decode(String file, byte[] raw) throws UnreadableFile {
    return decode(file, raw, null);
  }

  /// @param stated the encoding that whoever sent the bytes says they are in, or null; where they
  ///   are not, they tell
  /// @throws UnreadableFile when the bytes are no text, or of an encoding that nobody names
  static RawText decode(String file, byte[] raw, @Nullable Charset stated) throws UnreadableFile {
    if (raw.length > MAX_BYTES) {
      throw UnreadableFile.because(
          file, "The file is larger than 20 MB.", "Cut it down to the article before importing.");
    }
    RawText said = stated == null ? null : read(raw, 0, western(stated)).unlessOften();
    RawText decoded = withoutGaps(said == null ? decoded(raw) : said);
    String text = decoded == null ? null : decoded.text();
    if (text == null || text.indexOf('\0') >= 0) {
      refuseMisnamed(file);
    }
    if (decoded == null || text == null) {
      throw UnreadableFile.because(
          file,
          "The file's encoding is not known.",
          "Save it as UTF-8, or as an HTML page that declares its charset.");
    }
    if (text.indexOf('\0') >= 0) {
      throw UnreadableFile.because(
          file, "This is a binary file, not text.", "Import text or HTML.");
    }
    if (text.isBlank()) {
      throw UnreadableFile.because(file, "The file is empty.", "Save the page again.");
    }
    return decoded;
  }

  /// Takes out the few null characters that a broken server leaves in a page; a binary file has
  /// many, and no tags.
  private static @Nullable RawText withoutGaps(@Nullable RawText read) {
    if (read == null || read.text().indexOf('\0') < 0) {
      return read;
    }
    String text = read.text();
    long nulls = text.chars().filter(c -> c == '\0').count();
    boolean page = nulls * SELDOM <= text.length() && TAGS.matcher(text).find();
    return page ? new RawText(text.replace("\0", ""), read.replaced()) : read;
  }

  /// What is no text but is called a document is a damaged one to its reader; its encoding is not.
  private static void refuseMisnamed(String file) throws UnreadableFile {
    String ending = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (DOCUMENTS.contains(ending)) {
      throw UnreadableFile.because(
          file,
          "This file is called %1$s, but it is no %1$s file or a damaged one.".formatted(ending),
          "Open it in its program and save it again, or fetch it again from where it came.");
    }
  }

  private static String head(byte[] raw, int length) {
    return new String(raw, 0, Math.min(raw.length, length), StandardCharsets.ISO_8859_1);
  }

  private static @Nullable RawText decoded(byte[] raw) {
    if (starts(raw, 0xEF, 0xBB, 0xBF)) {
      return read(raw, 3, StandardCharsets.UTF_8).unlessOften();
    }
    if (starts(raw, 0xFF, 0xFE)) {
      return read(raw, 2, StandardCharsets.UTF_16LE).unlessOften();
    }
    if (starts(raw, 0xFE, 0xFF)) {
      return read(raw, 2, StandardCharsets.UTF_16BE).unlessOften();
    }
    RawText utf8 = read(raw, 0, StandardCharsets.UTF_8);
    if (utf8.replaced() == 0) {
      return utf8;
    }
    Charset declared = declared(raw);
    if (declared != null) {
      return read(raw, 0, declared).unlessOften();
    }
    if (utf8.seemsRight()) {
      return utf8.unlessOften();
    }
    RawText western = western(raw) ? read(raw, 0, WESTERN) : utf8;
    return western.replaced() == 0 ? western : utf8.unlessOften();
  }

  private @Nullable RawText unlessOften() {
    return (long) replaced * SELDOM <= text.length() ? this : null;
  }

  /// Tells whether letters outside ASCII, which no other encoding writes so by chance, are far more
  /// than what could not be read.
  private boolean seemsRight() {
    return text.chars().filter(c -> c > '\u007f').count() - replaced >= (long) ENOUGH * replaced;
  }

  private static boolean starts(byte[] raw, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (raw.length <= i || (raw[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// Looks for a declaration in the first 4 KB; only markup declares one.
  private static @Nullable Charset declared(byte[] raw) {
    String head = head(raw, HEAD);
    Matcher meta = META.matcher(head);
    boolean inMeta = meta.find();
    Matcher matcher = DECLARED.matcher(inMeta ? meta.group() : head);
    if (head.indexOf('<') < 0 || !matcher.find()) {
      return null;
    }
    try {
      return western(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /// Takes the old names of Western text for what browsers take them (WHATWG Encoding Standard,
  /// names and labels).
  private static Charset western(Charset named) {
    return named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII)
        ? WESTERN
        : named;
  }

  /// Tells whether at most one byte in twenty lies outside ASCII: accents and quotation marks in a
  /// Western text, not a text in another script.
  private static boolean western(byte[] raw) {
    int high = 0;
    for (byte b : raw) {
      if (b < 0) {
        high++;
      }
    }
    return high * 20L <= raw.length;
  }

  private static RawText read(byte[] raw, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(raw, from, raw.length - from);
    // No charset makes more characters of a byte than its decoder says at most.
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    int replaced = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      in.position(in.position() + result.length());
      out.put('\ufffd');
      replaced++;
    }
    decoder.flush(out);
    return new RawText(out.flip().toString(), replaced);
  }
}
