// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import org.briefingviewer.model.Agent;

/// A title as the name of a file: whole words, as many as are short enough.
record TitleSlug(String title) {
  /// In letters.
  private static final int MOST = 60;

  String name() {
    String slug = Agent.slug(title);
    if (slug.isEmpty()) {
      return "briefing";
    }
    if (slug.codePointCount(0, slug.length()) <= MOST) {
      return slug;
    }
    int end = slug.offsetByCodePoints(0, MOST);
    int word = slug.charAt(end) == '-' ? end : slug.lastIndexOf('-', end);
    return slug.substring(0, word > 0 ? word : end);
  }
}
