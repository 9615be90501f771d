// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A table that is being written: RFC 4180, UTF-8 with its mark, a header, CRLF at every line's
/// end.
final class CsvTable implements Closeable {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";

  private final List<String> columns;
  private final Writer out;

  /// Begins a table.
  ///
  /// @param columns their names, of letters and `_`
  CsvTable(Path file, List<String> columns) throws IOException {
    this.columns = List.copyOf(columns);
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write(MARK + String.join(",", columns) + END);
  }

  void add(CsvRow row) throws IOException {
    out.write(row.line(columns) + END);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
