// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.List;

/// The signs by which a word's tag is told: its form, its ends, and what stands around it.
final class TagSigns {
  private final int[] forms;
  private final int[] ends;
  private final int[] shapes;
  private final List<WordPiece> pieces;
  private final Lemmatizer lemmas;

  TagSigns(List<WordPiece> pieces, Lemmatizer lemmas) {
    this.pieces = pieces;
    this.lemmas = lemmas;
    int n = pieces.size();
    forms = new int[n];
    ends = new int[n];
    shapes = new int[n];
    for (int i = 0; i < n; i++) {
      WordPiece piece = pieces.get(i);
      forms[i] = piece.form().hashCode();
      ends[i] = end(piece, 3);
      shapes[i] = shape(piece);
    }
  }

  /// Gathers the signs of word `i`.
  ///
  /// @param one the tag of the word before
  /// @param two that of the word before it
  void gather(Keys signs, int i, int one, int two) {
    WordPiece piece = pieces.get(i);
    int form = forms[i];
    signs.clear();
    signs.add(0);
    signs.add(form);
    signs.add(ends[i]);
    signs.add(end(piece, 2));
    signs.add(end(piece, 1), shapes[i]);
    signs.add(end(piece, 4));
    signs.add(shapes[i], i == 0 ? 1 : 0);
    signs.add(start(piece), shapes[i]);
    signs.add(one);
    signs.add(one, two);
    signs.add(one, form);
    signs.add(one, ends[i]);
    signs.add(form(i - 1));
    signs.add(form(i + 1));
    signs.add(form(i - 2));
    signs.add(form(i + 2));
    signs.add(end(i - 1), one);
    signs.add(end(i + 1), ends[i]);
    signs.add(form, form(i + 1));
    signs.add(form(i - 1), form);
    signs.add(one, end(i + 1), shapes[i]);
    signs.add(shape(i - 1), shapes[i], shape(i + 1));
    signs.add(one, form(i + 1));
    signs.add(hyphen(piece), ends[i]);
    int irregular = lemmas.irregular(piece.lower()) ? 1 : 0;
    signs.add(irregular, one);
    signs.add(irregular, shape(i - 1), shapes[i]);
  }

  private int form(int i) {
    return i < 0 ? 1 : i >= forms.length ? 2 : forms[i];
  }

  private int end(int i) {
    return i < 0 ? 1 : i >= ends.length ? 2 : ends[i];
  }

  private int shape(int i) {
    return i < 0 ? 91 : i >= shapes.length ? 92 : shapes[i];
  }

  private static int end(WordPiece piece, int length) {
    String form = piece.form();
    return form.substring(Math.max(0, form.length() - length)).hashCode() + length;
  }

  private static int start(WordPiece piece) {
    String form = piece.form();
    return form.substring(0, Math.min(3, form.length())).hashCode();
  }

  private static int hyphen(WordPiece piece) {
    int at = piece.lower().lastIndexOf('-');
    return at < 0 ? 0 : piece.lower().substring(at).hashCode();
  }

  /// Capitals, digits and signs: 0 for a plain word.
  private static int shape(WordPiece piece) {
    if (piece.figure()) {
      return 7;
    }
    int first = piece.text().codePointAt(0);
    boolean upper =
        piece.text().length() > 1
            && piece.text().equals(piece.text().toUpperCase(java.util.Locale.ROOT));
    if (Character.isDigit(first)) {
      return 6;
    }
    if (!Character.isLetter(first)) {
      return 5;
    }
    return Character.isUpperCase(first) ? (upper ? 3 : 2) : 0;
  }

  /// Gathers the signs of one decision, each a hash of what stands where.
  static final class Keys {
    private static final int MOST = 80;

    private final int[] keys = new int[MOST];
    private int count;
    private int template;

    void clear() {
      count = 0;
      template = 0;
    }

    void add(int a) {
      put(mixed(template++ * 0x9E3779B1, a));
    }

    void add(int a, int b) {
      put(mixed(mixed(template++ * 0x9E3779B1, a), b));
    }

    void add(int a, int b, int c) {
      put(mixed(mixed(mixed(template++ * 0x9E3779B1, a), b), c));
    }

    private void put(int hash) {
      int h = hash;
      h ^= h >>> 16;
      h *= 0x85EBCA6B;
      h ^= h >>> 13;
      keys[count++] = h;
    }

    private static int mixed(int hash, int value) {
      int h = (hash ^ value) * 0xC2B2AE35;
      return (h ^ (h >>> 15)) * 0x27D4EB2F + 0x165667B1;
    }

    int[] keys() {
      return keys;
    }

    int count() {
      return count;
    }
  }
}
