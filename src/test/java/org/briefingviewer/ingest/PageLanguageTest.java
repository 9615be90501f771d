// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The language of a page is that of its words.
class PageLanguageTest {
  private final Ingest ingest = new Ingest();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | de | Der Hafen zählte im Mai etwa 300 Schiffe, und zwölf von ihnen blieben über Nacht"
            + " am Kai, weil die Schleuse nicht auf war, sagte der Leiter des Amtes am Montag.",
        "de | en | The port counted about 300 ships in May, and twelve of them stayed at the quay"
            + " overnight because the lock was closed, the head of the office said on Monday.",
        "en-GB | en-GB | The port counted about 300 ships in May, and twelve of them stayed at the"
            + " quay overnight because the lock was closed, the office said on Monday.",
        "en | ko | 항만청은 5월에 선박 약 300척을 집계했으며 그중 12척은 갑문이 닫혀 밤새 부두에 머물렀다고 월요일 밝혔다.",
        "en | ja | 港湾局は五月に約300隻の船を数え、そのうち12隻は水門が閉まっていたため一晩岸壁にとどまったと発表した。",
        "en | uk | Порт нарахував у травні близько 300 суден, і дванадцять із них залишилися на ніч"
            + " біля причалу, бо шлюз був зачинений, сказав керівник управління.",
        "hr | hr | Luka je u svibnju izbrojila oko 300 brodova, a dvanaest ih je ostalo preko noći"
            + " uz gat jer je ustava bila zatvorena, rekao je voditelj ureda u ponedjeljak.",
        "en | und | Ut portu zzkt vurm 300 qlods, brin dulg ostrek vand gruhl, ketz ulba drin"
            + " morvat, plusk endri gontak vrim, sbart okul 40 trin, felk dorva humt skiv, alk"
            + " brenda vusk, nilm otrek gasp, hulv drimt, skorn velta, brusk olind, tarv mikd"
            + " ondra pelk, suvt gran.",
        "sk | sk | Prístav napočítal v máji asi 300 lodí"
      })
  void thePagesOwnWordCountsOnlyWhereItsTextDoesNotTell(String stated, String found, String text)
      throws UnreadableFile {
    String page = "<html lang='" + stated + "'><body><h1>300</h1><p>" + text + "</p></body></html>";
    assertEquals(found, ingest.read("a", "a.html", page.getBytes(UTF_8)).language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+09:00 | 입력 2025-08-14 10:20 | 항만청은 5월에 선박 약 300척을 집계했다고 월요일 밝혔다.",
        "+09:00 | 2025.08.14. 10:20 | 갑문이 닫혀 선박 12척이 밤새 부두에 머물렀다고 항만청이 전했다.",
        "Z | 14 August 2025, 10:20 | The port counted about 300 ships in May, the office said.",
        "+02:00 | 2025-08-14T10:20:00+02:00 | 항만청은 5월에 선박 약 300척을 집계했다고 월요일 밝혔다.",
      })
  void aTimeWithoutAZoneIsThatOfTheLanguage(String offset, String time, String text)
      throws UnreadableFile {
    String page =
        ("<html><head><meta property='article:published_time' content='%s'></head>"
                + "<body><h1>%s</h1><p>%s</p></body></html>")
            .formatted(time.replace("입력 ", ""), text, text);
    OffsetDateTime at = ingest.read("a", "a.html", page.getBytes(UTF_8)).publication().at();
    assertEquals(ZoneOffset.of(offset), at.getOffset());
  }
}
