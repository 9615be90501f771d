// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.standards;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A standard with a schema of its own.
enum SchemaStandard {
  /// https://iptc.org/std/ninjs/, under CC BY 4.0.
  NINJS("ninjs 3.1", "ninjs-schema_3.1.json", "articles/[^/]+/article\\.json"),
  /// https://datapackage.org/profiles/2.0/, given to the public domain.
  DATA_PACKAGE("Data Package 2.0", "datapackage-2.0.json", "datapackage\\.json"),
  /// https://github.com/citation-style-language/schema, under the MIT licence.
  CSL("CSL-JSON 1.0", "csl-data.json", "references\\.csl\\.json");

  private final String title;
  private final String schema;
  private final Pattern files;

  SchemaStandard(String title, String schema, String files) {
    this.title = title;
    this.schema = schema;
    this.files = Pattern.compile(files);
  }

  /// Returns the standard that a file of a briefing keeps as a whole, or null.
  static @Nullable SchemaStandard of(String path) {
    for (SchemaStandard standard : values()) {
      if (standard.files.matcher(path).matches()) {
        return standard;
      }
    }
    return null;
  }

  /// Returns its name and edition.
  String title() {
    return title;
  }

  /// Returns the name of its schema's file.
  String schema() {
    return schema;
  }
}
