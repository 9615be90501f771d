// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON as far as a page's description of itself needs: maps, lists and strings; a number is
/// its digits. What is broken or nested deeper than 64 reads as null.
public final class JsonText {
  private static final int DEEPEST = 64;

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  public static @Nullable Object parse(String text) {
    try {
      return new JsonText(text).value(0);
    } catch (Broken e) {
      return null;
    }
  }

  /// Reads what stands between the quotation marks of a string; as it is where that is broken.
  static String unescaped(String string) {
    try {
      return string.indexOf('\\') < 0 ? string : new JsonText('"' + string + '"').string();
    } catch (Broken e) {
      return string;
    }
  }

  /// Says that the text is no JSON; never leaves this class.
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private Object value(int depth) throws Broken {
    char c = next();
    if (depth > DEEPEST) {
      throw new Broken();
    }
    return switch (c) {
      case '{' -> map(depth);
      case '[' -> list(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private char next() throws Broken {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      throw new Broken();
    }
    return text.charAt(at);
  }

  private boolean take(char wanted) throws Broken {
    if (next() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  private Map<String, Object> map(int depth) throws Broken {
    Map<String, Object> map = new HashMap<>();
    at++;
    while (!take('}')) {
      if (next() != '"') {
        throw new Broken();
      }
      String key = string();
      if (!take(':')) {
        throw new Broken();
      }
      map.put(key, value(depth + 1));
      if (!take(',') && next() != '}') {
        throw new Broken();
      }
    }
    return map;
  }

  private List<Object> list(int depth) throws Broken {
    List<Object> list = new ArrayList<>();
    at++;
    while (!take(']')) {
      list.add(value(depth + 1));
      if (!take(',') && next() != ']') {
        throw new Broken();
      }
    }
    return list;
  }

  private String string() throws Broken {
    StringBuilder out = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return out.toString();
      }
      out.append(c == '\\' ? escaped() : c);
    }
    throw new Broken();
  }

  private char escaped() throws Broken {
    at++;
    if (at >= text.length()) {
      throw new Broken();
    }
    char c = text.charAt(at);
    return switch (c) {
      case 'n' -> '\n';
      case 'r', 't', 'b', 'f' -> ' ';
      case 'u' -> code(4);
      case 'x' -> code(2);
      default -> c;
    };
  }

  private char code(int digits) throws Broken {
    try {
      char c = (char) Integer.parseInt(text.substring(at + 1, at + 1 + digits), 16);
      at += digits;
      return c;
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new Broken();
    }
  }

  private String word() throws Broken {
    int start = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw new Broken();
    }
    return text.substring(start, at);
  }
}
