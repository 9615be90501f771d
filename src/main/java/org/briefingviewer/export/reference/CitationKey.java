// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Makes the keys by which texts cite items. A key is made of what never changes, the briefing's
/// name and the item's id in it, so that it stays when titles are corrected and items come and go,
/// and of letters that TeX, BibTeX and biber all take.
///
/// @param briefing its name
record CitationKey(String briefing) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

  /// Returns an article's key: "border-week-a1".
  String ofArticle(String id) {
    return prefix() + "-" + plain(id);
  }

  /// Returns the key of a work that articles were written from. No article has it: the colon stands
  /// in none of theirs.
  String ofSource(String id) {
    return prefix() + ":" + plain(id);
  }

  /// A name in another script becomes a checksum, which is shorter than its letters spelt out.
  private String prefix() {
    if (PLAIN.matcher(briefing).matches()) {
      return briefing;
    }
    CRC32 sum = new CRC32();
    sum.update(briefing.getBytes(StandardCharsets.UTF_8));
    return "b" + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /// Spells out what is not plain, each letter between full stops, so that two ids never become
  /// one.
  private static String plain(String id) {
    StringBuilder plain = new StringBuilder();
    id.codePoints()
        .forEach(
            letter -> {
              String written = Character.toString(letter);
              plain.append(
                  PLAIN.matcher(written).matches()
                      ? written
                      : "." + Integer.toHexString(letter) + ".");
            });
    return plain.toString();
  }
}
