// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The words of the classes that take no new members (prepositions, determiners, pronouns …), each
/// with its tags, as the treebank has them: no other word has such a tag.
final class ClosedWords {
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  private final Map<String, Long> tags;

  private ClosedWords(Map<String, Long> tags) {
    this.tags = Map.copyOf(tags);
  }

  /// Reads what [#write] wrote.
  static ClosedWords read(DataInputStream in) throws IOException {
    Map<String, Long> tags = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      tags.put(in.readUTF(), in.readLong());
    }
    return new ClosedWords(tags);
  }

  /// Takes the closed classes' members out of `bits`: of each word a bit for each tag it has.
  static ClosedWords of(Map<String, Long> bits) {
    Map<String, Long> closed = new HashMap<>();
    bits.forEach(
        (word, tags) -> {
          if ((tags & CLOSED) != 0) {
            closed.put(word, tags & CLOSED);
          }
        });
    return new ClosedWords(closed);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(tags.size());
    for (Map.Entry<String, Long> entry : new java.util.TreeMap<>(tags).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue());
    }
  }

  /// Tells whether `word` may have tag `tag`.
  boolean may(String word, int tag) {
    long bit = 1L << tag;
    return (bit & CLOSED) == 0 || (tags.getOrDefault(word, 0L) & bit) != 0;
  }

  private static final long CLOSED = closed();

  private static long closed() {
    long bits = 0;
    for (int i = 0; i < TAGS.length; i++) {
      bits |= TAGS[i].closed() ? 1L << i : 0;
    }
    return bits;
  }
}
