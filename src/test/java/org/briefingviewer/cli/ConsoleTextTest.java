// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.cli.console.ConsoleText;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTextTest {
  private static final Charset KOREAN = Charset.forName("x-windows-949");

  private final ByteArrayOutputStream bare = new ByteArrayOutputStream();

  @Test
  void aConsoleOfAnotherCodePageShowsHangul() {
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), bare, bare, false, "x-windows-949");
    streams.print("무역 12% ok");
    streams.printJson("{\"name\":\"북한\"}");
    assertEquals(
        "무역 12% ok\n{\"name\":\"북한\"}\n".replace("\n", System.lineSeparator()),
        bare.toString(KOREAN));
  }

  @Test
  void whatThePageLacksIsAQuestionMark() {
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), bare, bare, false, "IBM437");
    streams.say("a 북 b");
    assertEquals("a ? b" + System.lineSeparator(), bare.toString(Charset.forName("IBM437")));
  }

  @Test
  void aFileOnTheOutputStaysByteForByte(@TempDir Path folder) throws Exception {
    byte[] bytes = {0, (byte) 0xed, (byte) 0x95, 10, (byte) 0xff};
    VerbStreams streams =
        new VerbStreams(new ByteArrayInputStream(bytes), bare, bare, false, "IBM437");
    streams.copy(Files.write(folder.resolve("f.pdf"), bytes));
    assertArrayEquals(bytes, bare.toByteArray());
  }

  @Test
  void withoutAConsoleOrWithAPageThatNobodyKnowsItIsUtf8() {
    assertSame(bare, ConsoleText.to(bare, null));
    assertSame(bare, ConsoleText.to(bare, StandardCharsets.UTF_8.name()));
    assertSame(bare, ConsoleText.to(bare, "no such page"));
  }
}
