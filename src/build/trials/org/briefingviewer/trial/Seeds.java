// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// What files are spoilt of: sound ones, and spoilt ones of which something came that had not come
/// of any before, so that the next ones go on from there.
final class Seeds {
  private static final int MOST = 300;

  /// A file that has grown beyond this is not gone on from: it would only be slow.
  private static final int LARGEST = 1 << 19;

  private static final int HEAD = 120;
  private static final Pattern COUNT = Pattern.compile("[0-9 ]*");
  private static final Pattern VARYING =
      Pattern.compile("\"[^\"]*\"?|“[^”]*”?|'[^']*'|\\([^)]*\\)?|\\S*/\\S+|[0-9]+");

  private final List<byte[]> sound;
  private final List<byte[]> learnt = new ArrayList<>();
  private final Set<String> come = new HashSet<>();

  Seeds(List<byte[]> sound) {
    this.sound = sound;
  }

  /// Returns a sound file as often as one that was learnt.
  byte[] next(Random random) {
    List<byte[]> from = learnt.isEmpty() || random.nextBoolean() ? sound : learnt;
    return from.get(random.nextInt(from.size()));
  }

  /// Keeps a file of which something new came.
  ///
  /// @param told what came of it: a count, or words in which what is quoted, in brackets, a number
  ///   or a place says nothing
  void learn(byte[] file, String told) {
    String shape = COUNT.matcher(told).matches() ? told : VARYING.matcher(told).replaceAll("");
    if (come.size() < MOST
        && file.length <= LARGEST
        && come.add(shape.substring(0, Math.min(HEAD, shape.length())))) {
      learnt.add(file);
    }
  }

  /// Returns how many kinds of answers came.
  int kinds() {
    return come.size();
  }
}
