// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.jspecify.annotations.Nullable;

/// Finds the text of a message among its parts.
///
/// A page that was saved as one file is its first part of HTML. Of a mail that says the same twice
/// the plain text is taken, unless that only tells the reader to look at the other: what mails hold
/// as HTML is laid out by tables.
public final class MessageFile {
  private static final int LARGEST_TEXT = 20 << 20;
  private static final int DEEPEST = 50;
  private static final int LONGEST_FIELD = 1 << 16;
  private static final int MOST_FIELDS = 5000;

  /// Fewer bytes than that are no text of an article.
  private static final int LEAST = 200;

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxContentLen(-1)
          .build();

  private final MessagePart message = new MessagePart();
  private final List<String> attached = new ArrayList<>();

  /// The part that is being read; at first the message itself.
  private MessagePart part = message;

  private @Nullable MessageBody plain;
  private @Nullable MessageBody page;

  private MessageFile() {}

  /// Reads the bytes of a message.
  ///
  /// @throws UnreadableBytes when it is damaged or without a text
  public static MessageText read(byte[] raw) throws UnreadableBytes {
    MessageFile file = new MessageFile();
    MimeTokenStream stream = new MimeTokenStream(LIMITS);
    stream.parse(new ByteArrayInputStream(raw));
    try {
      file.walk(stream);
    } catch (IOException | MimeException e) {
      throw new UnreadableBytes(
          "This message is damaged and cannot be read.",
          "Save it again from where it came, or save its text.");
    }
    return file.text();
  }

  private void walk(MimeTokenStream stream) throws IOException, MimeException, UnreadableBytes {
    int depth = 0;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_MESSAGE, T_START_MULTIPART -> {
          if (++depth > DEEPEST) {
            throw new UnreadableBytes(
                "This message holds messages within messages without end.",
                "Save the text of the one that matters.");
          }
        }
        case T_END_MESSAGE, T_END_MULTIPART -> depth--;
        case T_START_BODYPART -> part = new MessagePart();
        case T_FIELD -> part.field(stream.getField().getName(), stream.getField().getBody());
        case T_BODY -> body(stream);
        default -> {}
      }
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    BodyDescriptor kind = stream.getBodyDescriptor();
    boolean html =
        kind.getMimeType().equals("text/html")
            || kind.getMimeType().equals("application/xhtml+xml");
    boolean text = kind.getMimeType().equals("text/plain");
    if (part.attached() || !(html || text)) {
      String name = part.fileName();
      if (part.attached() && name != null) {
        attached.add(name);
      }
    } else if (html && page == null) {
      page = text(stream, kind);
    } else if (text && plain == null) {
      plain = text(stream, kind);
    }
  }

  private MessageBody text(MimeTokenStream stream, BodyDescriptor kind) throws IOException {
    try (InputStream in = stream.getDecodedInputStream()) {
      Charset charset = part.statesCharset() ? charset(kind.getCharset()) : null;
      return new MessageBody(
          in.readNBytes(LARGEST_TEXT + 1), charset, part.field("content-location"));
    }
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private MessageText text() throws UnreadableBytes {
    String saved = message.field("snapshot-content-location");
    if (page != null && (saved != null || message.related())) {
      String location = saved != null ? saved : page.location();
      return new MessageText(page, true, of(location), attached);
    }
    MessageBody taken =
        plain != null && (page == null || plain.bytes().length >= LEAST) ? plain : page;
    if (taken == null) {
      throw new UnreadableBytes(
          "This message holds no text.", "Save its attachments and import them.");
    }
    String date = message.field("date");
    ArticleFacts dated = date == null ? ArticleFacts.NONE : ArticleFacts.ofPublished(date);
    boolean html = taken.equals(page);
    return new MessageText(taken, html, dated.withTitle(message.field("subject")), attached);
  }

  /// The day on which a page was saved is none of its own.
  private static ArticleFacts of(@Nullable String location) {
    return location != null && location.startsWith("http")
        ? ArticleFacts.ofUri(location)
        : ArticleFacts.NONE;
  }
}
