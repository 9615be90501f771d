// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.message;

import java.nio.charset.Charset;
import java.util.List;
import org.briefingviewer.ingest.draft.Facts;
import org.jspecify.annotations.Nullable;

/// The text of a message.
///
/// @param bytes as it stands in its part, without what was done to them for the way
/// @param charset in which they are, as the part says; null when it does not say
/// @param html whether it is a page
/// @param facts what the message says of it
/// @param attached the names of files attached to the message
public record MessageText(
    byte[] bytes, @Nullable Charset charset, boolean html, Facts facts, List<String> attached) {
  public MessageText {
    attached = List.copyOf(attached);
  }
}
