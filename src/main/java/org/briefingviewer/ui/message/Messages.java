// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.message;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words on screen in one language, from the message files, one for each part of the window.
public final class Messages {

  /// The message files, in the resource folder `org/briefingviewer/ui/messages`.
  static final List<String> FILES =
      List.of("window", "text", "panel", "find", "importing", "tables", "figures", "notes", "out");

  private final Locale locale;
  private final Map<String, String> patterns = new HashMap<>();

  /// Reads the messages for `locale`; where a line is missing in that language, English stands in.
  public Messages(Locale locale) {
    this.locale = locale;
    for (String file : FILES) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org.briefingviewer.ui.messages." + file,
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      for (String key : bundle.keySet()) {
        patterns.put(key, bundle.getString(key));
      }
    }
  }

  /// Returns the message `key` with `{0}`, `{1}` … filled in.
  ///
  /// @throws IllegalArgumentException when no file has the key
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "missing message: add \"" + key + " = …\" to a file in ui/messages");
    }
    return arguments.length == 0 && pattern.indexOf('\'') < 0
        ? pattern
        : new MessageFormat(pattern, locale).format(arguments);
  }

  /// Returns the word for an enum's constant: the message `Type.CONSTANT`.
  public String text(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /// Returns the language that numbers and dates follow.
  public Locale locale() {
    return locale;
  }
}
