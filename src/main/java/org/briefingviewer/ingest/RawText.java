// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns a file's bytes into text: by its byte-order mark, by the charset that an HTML page
/// declares, as strict UTF-8, and last as Windows-1252 when only a few bytes call for it.
final class RawText {
  private static final int MAX_BYTES = 20 * 1024 * 1024;
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:-]{2,40})");

  private static final Set<String> DOCUMENTS = Set.of("DOC", "DOCX", "PDF", "RTF", "ODT", "HWP");

  private RawText() {}

  static String decode(String file, byte[] raw) throws Unreadable {
    if (raw.length > MAX_BYTES) {
      throw Unreadable.because(
          file, "The file is larger than 20 MB.", "Cut it down to the article before importing.");
    }
    String text = decoded(raw);
    if (text == null || text.indexOf('\0') >= 0) {
      refuseMisnamed(file);
    }
    if (text == null) {
      throw Unreadable.because(
          file,
          "The file's encoding is not known.",
          "Save it as UTF-8, or as an HTML page that declares its charset.");
    }
    if (text.indexOf('\0') >= 0) {
      throw Unreadable.because(file, "This is a binary file, not text.", "Import text or HTML.");
    }
    if (text.isBlank()) {
      throw Unreadable.because(file, "The file is empty.", "Save the page again.");
    }
    return text;
  }

  /// What is no text but is called a document is a damaged one to its reader; its encoding is not.
  private static void refuseMisnamed(String file) throws Unreadable {
    String ending = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (DOCUMENTS.contains(ending)) {
      throw Unreadable.because(
          file,
          "This file is called %1$s, but it is no %1$s file or a damaged one.".formatted(ending),
          "Open it in its program and save it again, or fetch it again from where it came.");
    }
  }

  private static String head(byte[] raw, int length) {
    return new String(raw, 0, Math.min(raw.length, length), StandardCharsets.ISO_8859_1);
  }

  private static @Nullable String decoded(byte[] raw) {
    if (starts(raw, 0xEF, 0xBB, 0xBF)) {
      return strict(raw, 3, StandardCharsets.UTF_8);
    }
    if (starts(raw, 0xFF, 0xFE)) {
      return strict(raw, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(raw, 0xFE, 0xFF)) {
      return strict(raw, 2, StandardCharsets.UTF_16BE);
    }
    String text = strict(raw, 0, StandardCharsets.UTF_8);
    if (text == null) {
      Charset declared = declared(raw);
      text = declared == null ? western(raw) : strict(raw, 0, declared);
    }
    return text;
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
    Matcher matcher = DECLARED.matcher(head);
    if (head.indexOf('<') < 0 || !matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /// Reads Windows-1252 when at most one byte in twenty lies outside ASCII: accents and quotation
  /// marks in a Western text, not a text in another script.
  private static @Nullable String western(byte[] raw) {
    int high = 0;
    for (byte b : raw) {
      if (b < 0) {
        high++;
      }
    }
    return high * 20L > raw.length ? null : strict(raw, 0, Charset.forName("windows-1252"));
  }

  private static @Nullable String strict(byte[] raw, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(raw, from, raw.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
