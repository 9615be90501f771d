// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;
import org.junit.jupiter.api.Test;

class WriteFailureTest {
  private final ProblemWords korean = new ProblemWords(new Messages(Locale.KOREAN));

  private static String what(Exception failure) {
    return WriteFailure.of("a.pdf", failure).what();
  }

  @Test
  void theReasonIsWhatTheSystemSaysOrWhatKindOfFailureItIsAndNeverTheFile() {
    assertEquals(
        "It could not be written: there is no such file or folder.",
        what(new NoSuchFileException("none/a.pdf")));
    assertEquals(
        "It could not be written: it is not allowed.", what(new AccessDeniedException("a.pdf")));
    assertEquals(
        "It could not be written: No space left.",
        what(new FileSystemException("a.pdf", null, "No space left")));
    assertEquals("It could not be written: IOException.", what(new IOException()));
  }

  @Test
  void whoeverRefusesHasSaidWhyAlready() {
    Problem told = new Problem("page 9", "There are 3 pages in all.", "Choose another.");
    assertEquals(
        told, WriteFailure.of("a.pdf", new Refusal(told.where(), told.what(), told.remedy())));
  }

  /// Room would not help.
  @Test
  void aFaultOfOursIsNoDiskThatIsFull() {
    assertEquals(
        new Problem(
            "a.pdf",
            "The program failed on it (NullPointerException).",
            "Please report it with the file."),
        WriteFailure.of("a.pdf", new NullPointerException()));
  }

  @Test
  void itIsSaidInTheLanguageOfTheWindow() {
    assertEquals(
        "저장할 수 없습니다: 그런 파일이나 폴더가 없음.",
        korean.what(WriteFailure.of("a.pdf", new NoSuchFileException("a.pdf"))));
    assertEquals(
        "저장할 수 없습니다: No space left.",
        korean.what(
            WriteFailure.of("a.pdf", new FileSystemException("a.pdf", null, "No space left"))));
  }
}
