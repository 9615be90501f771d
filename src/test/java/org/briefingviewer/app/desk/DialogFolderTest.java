// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a file dialog opens.
class DialogFolderTest {
  @TempDir Path root;

  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void makeFolders() throws IOException {
    for (String name : List.of("home", "drafts", "spring", "autumn", "out")) {
      Files.createDirectory(root.resolve(name));
    }
  }

  private DialogFolder folder() {
    return new DialogFolder(
        () -> List.copyOf(files), List.of(root.resolve("drafts")), root.resolve("home"));
  }

  @Test
  void itIsWhereTheOpenBriefingLies() {
    files.add(root.resolve("spring/a.briefing"));
    files.add(root.resolve("autumn/b.briefing"));
    assertEquals(root.resolve("spring"), folder().now(true));
  }

  @Test
  void aDraftIsPassedOverForTheLatestOfTheUsersOwn() {
    files.add(root.resolve("drafts/d.briefing"));
    files.add(root.resolve("gone/g.briefing"));
    files.add(root.resolve("autumn/b.briefing"));
    assertEquals(root.resolve("autumn"), folder().now(true));
  }

  @Test
  void whoHasNoFileYetBeginsAtHome() {
    files.add(root.resolve("drafts/d.briefing"));
    assertEquals(root.resolve("home"), folder().now(true));
  }

  @Test
  void theLastChoiceHoldsWhileTheSameBriefingIsOpen() {
    files.add(root.resolve("spring/a.briefing"));
    DialogFolder folder = folder();
    folder.chose(root.resolve("out/page.pdf"));
    assertEquals(root.resolve("out"), folder.now(true));
    files.addFirst(root.resolve("autumn/b.briefing"));
    assertEquals(root.resolve("autumn"), folder.now(true));
  }
}
