// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.message;

import java.nio.charset.Charset;
import java.util.List;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.jspecify.annotations.Nullable;

/// The text of a message.
public final class MessageText {
  private final MessageBody body;
  private final boolean html;
  private final ArticleFacts facts;
  private final List<String> attached;

  MessageText(MessageBody body, boolean html, ArticleFacts facts, List<String> attached) {
    this.body = body;
    this.html = html;
    this.facts = facts;
    this.attached = List.copyOf(attached);
  }

  /// Returns what stands in its part, without what was done to it for the way; not a copy.
  public byte[] bytes() {
    return body.bytes();
  }

  /// Returns in which charset the bytes are, as the part says; null when it does not say.
  public @Nullable Charset charset() {
    return body.charset();
  }

  /// Tells whether it is a page.
  public boolean html() {
    return html;
  }

  /// Returns what the message says of it.
  public ArticleFacts facts() {
    return facts;
  }

  /// Returns the names of files attached to the message.
  public List<String> attached() {
    return attached;
  }
}
