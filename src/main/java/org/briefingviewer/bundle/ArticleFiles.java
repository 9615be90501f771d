// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the files of one article stand in a bundle.
record ArticleFiles(String id) {
  private static final Pattern OWN =
      Pattern.compile("(?:articles/([^/]+)/.*|(?:annotations|knowledge/estimates)/([^/]+)\\.json)");

  String item() {
    return "articles/" + id + "/article.json";
  }

  String text() {
    return "articles/" + id + "/text.txt";
  }

  String structure() {
    return "articles/" + id + "/structure.json";
  }

  String annotations() {
    return "annotations/" + id + ".json";
  }

  String estimates() {
    return "knowledge/estimates/" + id + ".json";
  }

  /// Returns the id of the article to which a file belongs, or null when to none.
  static @Nullable String owner(String path) {
    Matcher own = OWN.matcher(path);
    if (!own.matches()) {
      return null;
    }
    return own.group(1) == null ? own.group(2) : own.group(1);
  }
}
