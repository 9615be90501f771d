// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
  @TempDir private Path home;

  private Path file(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "words");
  }

  private List<String> names(List<RawArticle> files) {
    return files.stream()
        .map(f -> home.relativize(((RawArticle.OfFile) f).path()).toString().replace('\\', '/'))
        .toList();
  }

  private FolderFiles walked(String folder) {
    FolderFiles folders = new FolderFiles();
    folders.add(home.resolve(folder));
    return folders;
  }

  @Test
  void takesWhatMayBeAnArticleInTheOrderOfTheNames() throws IOException {
    for (String name :
        List.of("in/b.txt", "in/a/z.HTML", "in/a/항구.pdf", "in/c.docx", "in/a.md", "in/README")) {
      file(name);
    }
    assertEquals(
        List.of("in/README", "in/a/z.HTML", "in/a/항구.pdf", "in/a.md", "in/b.txt", "in/c.docx"),
        names(walked("in").files()));
  }

  @Test
  void saysWhatItLeavesAsideAndWhy() throws IOException {
    file("in/page_files/look.css");
    file("in/.hidden.txt");
    file("in/old.briefing");
    file("in/good.txt");
    FolderFiles folders = walked("in");
    assertEquals(List.of("in/good.txt"), names(folders.files()));
    assertEquals(
        List.of(
            "Its name begins with a dot, as those of hidden files do.",
            "It ends in .briefing, which no article does.",
            "It ends in .css, which no article does."),
        folders.skipped().stream().map(p -> p.what()).toList());
  }

  @Test
  void followsNoLinkOutOfTheFolderAndNoneToAFolder() throws IOException {
    Path secret = file("outside/secret.txt");
    Path inside = file("in/real.txt");
    Files.createSymbolicLink(home.resolve("in/link out.txt"), secret);
    Files.createSymbolicLink(home.resolve("in/link to all"), home.resolve("outside"));
    Files.createSymbolicLink(home.resolve("in/loop"), home.resolve("in"));
    Files.createSymbolicLink(home.resolve("in/within.txt"), inside);
    Files.createSymbolicLink(home.resolve("in/to nothing.txt"), home.resolve("none"));
    FolderFiles folders = walked("in");
    assertEquals(List.of("in/real.txt", "in/within.txt"), names(folders.files()));
    assertEquals(4, folders.skipped().size());
    assertTrue(folders.failed().isEmpty());
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsEnding() throws IOException {
    file("odd.xyz");
    assertEquals(List.of("odd.xyz"), names(walked("odd.xyz").files()));
    assertEquals(List.of("none"), names(walked("none").files()));
  }
}
