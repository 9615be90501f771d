// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.message;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// A part of a message that is text.
final class MessageBody {
  private final byte[] bytes;
  private final @Nullable Charset charset;
  private final @Nullable String location;

  /// @param bytes kept, not copied
  /// @param charset as the part states it
  /// @param location the address from which the part is, as it states it
  MessageBody(byte[] bytes, @Nullable Charset charset, @Nullable String location) {
    this.bytes = bytes;
    this.charset = charset;
    this.location = location;
  }

  byte[] bytes() {
    return bytes;
  }

  @Nullable Charset charset() {
    return charset;
  }

  @Nullable String location() {
    return location;
  }
}
