// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// The words on screen in one language, from the message files, one for each part of the window. A
/// file is read when a word is asked for that none of the files before it has: the first text needs
/// the first two of them. Any thread may ask.
public final class Messages {

  /// The message files, in the resource folder `org/briefingviewer/wording/messages`, what is seen
  /// first at the head.
  static final List<String> FILES =
      List.of(
          "window",
          "text",
          "panel",
          "find",
          "importing",
          "tables",
          "figures",
          "notes",
          "edit",
          "readings",
          "beside",
          "review",
          "correct",
          "ties",
          "out",
          "export",
          "seal",
          "stage",
          "compare",
          "draft",
          "library",
          "course");

  private static final String FOLDER = "/org/briefingviewer/wording/messages/";

  private static final char NO_BREAK = '\u00A0';

  private final Locale locale;
  private final Properties patterns = new Properties();
  private final Iterator<String> unread = FILES.iterator();

  /// Gives the messages for `locale`; where a line is missing in that language, English stands in.
  public Messages(Locale locale) {
    this.locale = locale;
  }

  /// Returns the message `key` with `{0}`, `{1}` … filled in; in words that come from outside signs
  /// stand for what deceives.
  ///
  /// @throws IllegalArgumentException when no file has the key
  public String text(String key, Object... arguments) {
    String pattern = pattern(key);
    return arguments.length == 0 && pattern.indexOf('\'') < 0
        ? pattern
        : new MessageFormat(pattern, locale).format(shown(pattern, arguments));
  }

  private static Object[] shown(String pattern, Object... arguments) {
    Object[] shown = arguments.clone();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] instanceof String words) {
        String signed = DeceptiveCharacters.shown(words);
        shown[i] = pattern.contains("“{" + i + "}”") ? withinQuotes(signed) : signed;
      }
    }
    return shown;
  }

  /// Returns words that no quote of their own ends before their end.
  private static String withinQuotes(String words) {
    if (words.indexOf('“') < 0 && words.indexOf('”') < 0) {
      return words;
    }
    StringBuilder within = new StringBuilder(words);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '“') {
        open.push(i);
      } else if (words.charAt(i) == '”' && open.poll() == null) {
        within.setCharAt(i, '’');
      }
    }
    open.forEach(at -> within.setCharAt(at, '‘'));
    return within.toString();
  }

  private synchronized String pattern(String key) {
    String pattern = patterns.getProperty(key);
    while (pattern == null && unread.hasNext()) {
      read(unread.next());
      pattern = patterns.getProperty(key);
    }
    if (pattern == null) {
      throw new IllegalArgumentException(
          "missing message: add \"" + key + " = …\" to a file in wording/messages");
    }
    return pattern;
  }

  private void read(String file) {
    String path = FOLDER + file + ".properties";
    load(path, Objects.requireNonNull(Messages.class.getResourceAsStream(path), path));
    // For English there is nothing more to look for, which would open every library.
    if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      String translated = FOLDER + file + "_" + locale.getLanguage() + ".properties";
      InputStream words = Messages.class.getResourceAsStream(translated);
      if (words != null) {
        load(translated, words);
      }
    }
  }

  private void load(String path, InputStream words) {
    try (InputStream in = words) {
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// Returns the word for an enum's constant: the message `Type.CONSTANT`.
  public String text(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /// Returns the same words as a sentence begins with them.
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Returns the same words, kept on one line.
  public static String unbroken(String words) {
    return words.replace(' ', NO_BREAK);
  }

  /// Returns three actors with their labels for those who read these messages.
  public Triangle labelled(Triangle triangle) {
    return triangle.in(locale.getLanguage());
  }

  /// Returns the language that numbers and dates follow.
  public Locale locale() {
    return locale;
  }
}
