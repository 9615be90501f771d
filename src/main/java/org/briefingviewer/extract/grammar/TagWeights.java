// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.io.DataInputStream;
import java.io.IOException;

/// The weights of a perceptron: for each sign, known by a hash of 32 bits, how much it speaks for
/// some of the classes. Immutable.
final class TagWeights {
  private final int classes;
  private final int[] keys;
  private final int[] places;
  private final byte[] entries;

  private TagWeights(int classes, int[] keys, int[] places, byte[] entries) {
    this.classes = classes;
    this.keys = keys;
    this.places = places;
    this.entries = entries;
  }

  /// Reads what `write` of the training wrote: the number of classes and of signs, then for each
  /// sign, in rising order, the distance of its key from the one before, how many classes it speaks
  /// of, and each class with its weight.
  static TagWeights read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    int signs = in.readInt();
    int bytes = in.readInt();
    int size = Integer.highestOneBit(Math.max(signs, 1)) * 4;
    int[] keys = new int[size];
    int[] places = new int[size];
    byte[] entries = new byte[bytes + 1];
    int key = 0;
    int place = 1;
    for (int i = 0; i < signs; i++) {
      key += in.readInt();
      int slot = slot(keys, places, key);
      keys[slot] = key;
      places[slot] = place;
      int length = 1 + 2 * in.readUnsignedByte();
      entries[place] = (byte) (length / 2);
      in.readFully(entries, place + 1, length - 1);
      place += length;
    }
    return new TagWeights(classes, keys, places, entries);
  }

  private static int slot(int[] keys, int[] places, int key) {
    int mask = keys.length - 1;
    int slot = (key ^ (key >>> 16)) & mask;
    while (places[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int classes() {
    return classes;
  }

  /// Sets `scores` to how much the first `count` of `signs` speak for each class.
  void score(int[] signs, int count, int[] scores) {
    java.util.Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      int place = places[slot(keys, places, signs[i])];
      if (place > 0) {
        int end = place + 2 * (entries[place] & 0xff);
        for (int at = place + 1; at <= end; at += 2) {
          scores[entries[at] & 0xff] += entries[at + 1];
        }
      }
    }
  }
}
