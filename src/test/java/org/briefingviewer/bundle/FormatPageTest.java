// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example that the format page gives to a stranger has to open.
class FormatPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("briefing.home", "."), "src/docs/briefing-format.md");
  private static final Pattern FILE =
      Pattern.compile(
          "^`([^`\\n]+)`\\n\\n```\\w+\\n(.*?\\n)```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void theExampleOfTheFormatPageIsASoundBriefing() throws Exception {
    writeExample(folder);
    CheckReport report = BundleCheck.check(folder, (checked, total) -> {});
    assertEquals(List.of(), report.problems());
    assertEquals(List.of(), report.unlisted());
    try (Bundle bundle = new BundleReader().read(folder)) {
      MarkedArticle article = bundle.article("a1");
      Estimate estimate = article.findings().estimates().getFirst();
      assertEquals("1,200 tons", estimate.span().of(article.article().text()));
      assertEquals("the farm bureau", estimate.chain().links().getFirst().agent().name());
      assertEquals("Harvest 🌾 near the river", article.article().headline());
    }
  }

  static void writeExample(Path folder) throws IOException {
    String page = Files.readString(PAGE);
    Matcher files = FILE.matcher(page.substring(page.indexOf("## A whole example")));
    int count = 0;
    while (files.find()) {
      Path file = folder.resolve(files.group(1));
      Files.createDirectories(file.getParent());
      String text = files.group(2);
      Files.writeString(file, files.group(1).equals("mimetype") ? text.strip() : text);
      count++;
    }
    assertTrue(count >= 8, "files in the example: " + count);
  }
}
