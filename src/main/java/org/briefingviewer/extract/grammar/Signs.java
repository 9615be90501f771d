// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

/// Gathers the signs of one decision, each a hash of what stands where.
final class Signs {
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
