// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class InputLinesTest {
  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(String text, int longest) {
    List<String> lines = new ArrayList<>();
    new InputLines(stream(text), longest)
        .forEachRemaining(
            line -> {
              byte[] bytes = line.bytes();
              lines.add(bytes == null ? "-" : new String(bytes, StandardCharsets.UTF_8));
              assertEquals(lines.size(), line.number());
              line.done();
            });
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"'',''", "a/,a", "a,a", "a//b,a|.|b", "/a/,.|a", "//,.|.", "한/글,한|글"})
  void linesAreWhatStandsBetweenLineFeeds(String text, String lines) {
    List<String> wanted =
        lines.isEmpty()
            ? List.of()
            : List.of(lines.split("\\|", -1)).stream().map(l -> l.equals(".") ? "" : l).toList();
    assertEquals(wanted, lines(text.replace('/', '\n'), 100));
  }

  @Test
  void oneThatIsTooLongIsPassedOverToItsEnd() {
    String text = "abcd\n" + "x".repeat(200_000) + "\nabcde\nb\n" + "y".repeat(5);
    assertEquals(List.of("abcd", "-", "-", "b", "-"), lines(text, 4));
  }

  @Test
  void aLineAcrossTwoReadsIsOne() {
    String long1 = "z".repeat((1 << 16) - 1);
    assertEquals(List.of(long1, "end"), lines(long1 + "\nend", 1 << 17));
    assertEquals(List.of(long1 + "zz", "end"), lines(long1 + "zz\nend", 1 << 17));
  }

  @Test
  void whatIsNotDoneWithTakesNoMoreThanOneOfTheLongest() throws Exception {
    InputLines lines = new InputLines(stream("aaa\nbb\ncc\n"), 4);
    InputLines.Line first = lines.next();
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<InputLines.Line> second =
        CompletableFuture.supplyAsync(
            () -> {
              begun.countDown();
              return lines.next();
            });
    begun.await();
    Assertions.assertThrows(TimeoutException.class, () -> second.get(200, TimeUnit.MILLISECONDS));
    assertFalse(second.isDone());
    first.done();
    assertArrayEquals(new byte[] {'b', 'b'}, second.get().bytes());
    assertArrayEquals(new byte[] {'c', 'c'}, lines.next().bytes());
  }

  @Test
  void aLineWithoutBytesWaitsForNobody() {
    InputLines lines = new InputLines(stream("aaaa\nbbbbbb\n"), 4);
    assertEquals(1, lines.next().number());
    assertNull(lines.next().bytes());
    assertFalse(lines.hasNext());
  }
}
