// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What it costs to make a key of a pass phrase, by Argon2id (RFC 9106), version 1.3. Outside of
/// this package there is only [#USUAL].
public final class KeyCost {
  /// The second choice of RFC 9106, section 4: 64 MiB, three passes, four lanes.
  public static final KeyCost USUAL = new KeyCost(64 << 10, 3, 4);

  static final int BYTES = 3 * Integer.BYTES;
  private static final int MOST_MEMORY = 256 << 10;
  private static final int MOST_PASSES = 16;
  private static final int MOST_LANES = 16;
  private static final int KIB_A_LANE = 8;

  final int memory;
  final int passes;
  final int lanes;

  /// @param memory in KiB
  /// @param passes over that memory
  /// @param lanes that it is cut into
  KeyCost(int memory, int passes, int lanes) {
    this.memory = memory;
    this.passes = passes;
    this.lanes = lanes;
  }

  static KeyCost read(ByteBuffer from) {
    return new KeyCost(from.getInt(), from.getInt(), from.getInt());
  }

  void write(ByteBuffer to) {
    to.putInt(memory).putInt(passes).putInt(lanes);
  }

  /// Tells whether a file may ask for it: more would take the memory or the evening of whoever
  /// opens it.
  boolean isBearable() {
    return passes >= 1
        && passes <= MOST_PASSES
        && lanes >= 1
        && lanes <= MOST_LANES
        && memory >= KIB_A_LANE * lanes
        && memory <= MOST_MEMORY;
  }

  byte[] key(PassPhrase phrase, byte[] salt) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] key = new byte[LockKey.BYTES];
    argon.generateBytes(phrase.bytes(), key);
    return key;
  }
}
