// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.message;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

/// What stands before a part of a message, or before the message itself.
final class MessagePart {
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(?:file)?name\\*?=(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))");

  private final Map<String, String> fields = new HashMap<>();

  /// Adds a field; of several of one name the first counts.
  void field(String name, String body) {
    fields.putIfAbsent(
        name.toLowerCase(Locale.ROOT),
        DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip());
  }

  /// @param name in small letters
  @Nullable String field(String name) {
    String body = fields.get(name);
    return body == null || body.isEmpty() ? null : body;
  }

  private String lower(String name) {
    return fields.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }

  boolean attached() {
    return lower("content-disposition").startsWith("attachment");
  }

  /// Tells whether it is a page with what belongs to it (RFC 2387).
  boolean related() {
    return lower("content-type").startsWith("multipart/related");
  }

  /// Tells whether it states in which charset its text is.
  boolean statesCharset() {
    return lower("content-type").contains("charset");
  }

  /// Returns what the file is called that the part is, or null.
  @Nullable String fileName() {
    for (String field : new String[] {"content-disposition", "content-type"}) {
      Matcher named = NAMED.matcher(fields.getOrDefault(field, ""));
      if (named.find()) {
        return named.group(1) == null ? named.group(2) : named.group(1);
      }
    }
    return null;
  }
}
