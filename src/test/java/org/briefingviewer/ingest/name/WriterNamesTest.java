// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefingviewer.lexicon.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterNamesTest {
  private final WriterNames names =
      new WriterNames(
          WordList.read("ingest/bylines.tsv"), new OutletList(WordList.read("ingest/outlets.tsv")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Jan Holm ~ Jan Holm",
        "By Jan Holm ~ Jan Holm",
        "Written by: JAN HOLM and ANNA O'HARA ~ Jan Holm;Anna O'Hara",
        "Von Jan Holm, Hamburg ~ Jan Holm",
        "Von Holm ~ Von Holm",
        "Par Anne Petit et Jean Grand ~ Anne Petit;Jean Grand",
        "José Ortega y Gasset ~ José Ortega y Gasset",
        "Ana Ruiz y Luis Gil ~ Ana Ruiz;Luis Gil",
        "Jan Holm,Anna Keller , Jan Holm ~ Jan Holm;Anna Keller",
        "Jan Holm, Staff Writer ~ Jan Holm",
        "Jan Holm Senior Political Correspondent ~ Jan Holm",
        "Jan Holm, Assistant Sports Editor ~ Jan Holm",
        "MND Staff ~ MND Staff",
        "Jan Holm | The Island Paper | May 3, 2026 ~ Jan Holm",
        "Jan Holm / ISLANDPAPER.COM / May 3, 2026, 14:04 ~ Jan Holm",
        "Jan Holm in Oslo and Anna Keller in Bergen ~ Jan Holm;Anna Keller",
        "Jan Holm (jan.holm@paper.example) ~ Jan Holm",
        "Jan Holm https://paper.example/holm @janholm ~ Jan Holm",
        "jan-holm ~ Jan Holm",
        "Jan Holm, Jr. ~ Jan Holm",
        "Reuters, Jan Holm ~ Jan Holm",
        "홍길동 기자 ~ 홍길동",
        "홍길동,김철수,이영희 ~ 홍길동;김철수;이영희",
        "홍길동 기자 hong@paper.example ~ 홍길동",
        "山田太郎 記者 ~ 山田太郎",
        "Reuters ~ Reuters",
        "Von DPA ~ DPA",
        "The Island Paper ~ The Island Paper",
        "Island News Desk ~ Island News Desk",
        "Staff Writer ~ Staff Writer",
        "By TPN, in News, Portugal, Business · 31 Jan 2025 ~ TPN",
        "島日新聞 ~ 島日新聞",
        "https://paper.example/people/holm ~ ''",
        "By ~ ''"
      })
  void namesAreTakenOutOfWhatStandsBesideThem(String field, String expected) {
    assertEquals(
        expected,
        String.join(";", names.of(List.of(field), List.of("The Island Paper")).named()),
        field);
  }
}
