// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

/// Hangul documents that the tests write come in whole, in both formats.
class HangulImportTest {
  private static final String FIRST = "항구 관리소는 지난달 여객선 승객이 하루 약 300명으로 집계됐다고 밝혔다. 1년 전의 두 배쯤이다.";
  private static final String LAST = "한 직원은 적어도 20척이 집계되지 않은 채 지나간다고 말했다.";

  private static final List<String> WHOLE =
      List.of(
          "HEADLINE 여객선 승객 한 해 사이 두 배",
          "BODY 수치는 어디서 오는가 2",
          "BODY " + FIRST,
          "BODY 관리소가 낸 자료",
          "SUBHEAD 수치는 어디서 오는가",
          "BODY 1. 직원들이 부두 세 곳에서 배를 하나씩 적어 전화로 알린다.",
          "SUBHEAD 부두별 승객",
          "BODY 부두 | 하루",
          "BODY 북쪽 | 210",
          "BODY 남쪽 | 90",
          "BODY 면적은 12 km²이다. 여객-화물 겸용이다.",
          "BODY 글상자에는 15척이라고 적혀 있다.",
          "BODY " + LAST);

  private static final List<String> LEFT_OUT =
      List.of("UNSEEN 숨은 설명이다.", "RUNNING_HEAD 항구 관리소 보도자료");

  private final Ingest ingest = new Ingest();

  @Test
  void anHwpComesInWhole() throws Exception {
    for (HwpSheet sheet : List.of(hwp(), hwp().unpacked())) {
      Article article = ingest.read("a1", "harbour.hwp", sheet.bytes());
      assertEquals(WHOLE, printed(article));
      assertEquals(LEFT_OUT, dropped(article));
    }
  }

  private static HwpSheet hwp() {
    HwpSheet sheet = new HwpSheet();
    sheet.styled(HwpSheet.TITLE, "여객선 승객 한 해 사이 두 배" + HwpSheet.control(16));
    sheet.control(1, "head").list(2).paragraph(2, HwpSheet.NORMAL, 0, "항구 관리소 보도자료");
    sheet.styled(HwpSheet.CONTENTS, "수치는 어디서 오는가" + HwpSheet.control(9) + "2");
    sheet.paragraph(FIRST + HwpSheet.control(17));
    sheet.control(1, "fn  ").list(2).paragraph(2, HwpSheet.NORMAL, 0, "관리소가 낸 자료");
    sheet.styled(HwpSheet.OUTLINE, "수치는 어디서 오는가");
    sheet.paragraph(0, HwpSheet.NORMAL, 1, "1. 직원들이 부두 세 곳에서 배를 하나씩 적어 전화로 알린다.");
    sheet.paragraph(0, HwpSheet.NORMAL, 0, "부두별 승객", 0, HwpSheet.BOLD);
    sheet.paragraph(HwpSheet.control(11));
    sheet.table(new String[] {"부두", "하루"}, new String[] {"북쪽", "210"}, new String[] {"남쪽", "90"});
    String area = "면적은 12\u001fkm2이다. 여객\u0018화물 겸용이다.";
    int two = area.indexOf("2이");
    sheet.paragraph(
        0,
        HwpSheet.NORMAL,
        0,
        area + HwpSheet.control(11) + HwpSheet.control(15),
        0,
        HwpSheet.PLAIN,
        two,
        HwpSheet.RAISED,
        two + 1,
        HwpSheet.PLAIN);
    sheet.control(1, "gso ").here(76, 2, HwpSheet.data(8));
    sheet.list(3).paragraph(3, HwpSheet.NORMAL, 0, "글상자에는 " + HwpSheet.control(18) + "척이라고 적혀 있다.");
    sheet.counted(4, 15);
    sheet.control(1, "tcmt").list(2).paragraph(2, HwpSheet.NORMAL, 0, "숨은 설명이다.");
    sheet.section().paragraph(LAST);
    sheet.here(HwpRecord.MEMO_LIST, 0, HwpSheet.data(4)).paragraph("메모에 적은 말이다.");
    return sheet;
  }

  @Test
  void anHwpxComesInWhole() throws Exception {
    HwpxSheet sheet = new HwpxSheet();
    sheet.raw(
        HwpxSheet.p(
            1,
            HwpxSheet.words("여객선 승객 한 해 사이 두 배")
                + HwpxSheet.run(
                    0,
                    "<hp:ctrl><hp:header><hp:subList>"
                        + text("항구 관리소 보도자료")
                        + "</hp:subList></hp:header></hp:ctrl>")));
    sheet.raw(HwpxSheet.p(3, HwpxSheet.words("수치는 어디서 오는가<hp:tab/>2")));
    sheet.raw(
        HwpxSheet.p(
            0,
            HwpxSheet.words(FIRST)
                + HwpxSheet.run(
                    0,
                    "<hp:ctrl><hp:footNote><hp:subList>"
                        + text("관리소가 낸 자료")
                        + "</hp:subList></hp:footNote></hp:ctrl>")));
    sheet.raw(HwpxSheet.p(2, HwpxSheet.words("수치는 어디서 오는가")));
    sheet.raw(
        "<hp:p paraPrIDRef=\"1\" styleIDRef=\"0\">"
            + HwpxSheet.words("1. 직원들이 부두 세 곳에서 배를 하나씩 적어 전화로 알린다.")
            + "</hp:p>");
    sheet.raw(HwpxSheet.p(0, HwpxSheet.run(1, "<hp:t>부두별 승객</hp:t>")));
    sheet.raw(
        HwpxSheet.p(
            0,
            HwpxSheet.run(
                0,
                "<hp:tbl>" + row("부두", "하루") + row("북쪽", "210") + row("남쪽", "90") + "</hp:tbl>")));
    sheet.raw(
        HwpxSheet.p(
            0,
            HwpxSheet.words("면적은 12<hp:fwSpace/>km")
                + HwpxSheet.run(2, "<hp:t>2</hp:t>")
                + HwpxSheet.words("이다. 여객<hp:hyphen/>화물 겸용이다.")
                + HwpxSheet.run(
                    0,
                    "<hp:rect><hp:shapeComment>사각형입니다.</hp:shapeComment>"
                        + "<hp:drawText><hp:subList><hp:p>"
                        + HwpxSheet.words("글상자에는 ")
                        + HwpxSheet.run(0, "<hp:ctrl><hp:autoNum num=\"15\"/></hp:ctrl>")
                        + HwpxSheet.words("척이라고 적혀 있다.")
                        + "</hp:p></hp:subList></hp:drawText></hp:rect>")
                + HwpxSheet.run(
                    0,
                    "<hp:ctrl><hp:hiddenComment><hp:subList>"
                        + text("숨은 설명이다.")
                        + "</hp:subList></hp:hiddenComment></hp:ctrl>")
                + HwpxSheet.run(
                    0,
                    "<hp:ctrl><hp:fieldBegin type=\"MEMO\"><hp:subList>"
                        + text("메모에 적은 말이다.")
                        + "</hp:subList></hp:fieldBegin></hp:ctrl>")));
    sheet.paragraph(LAST);
    Article article = ingest.read("a1", "harbour.hwpx", sheet.bytes());
    assertEquals(WHOLE, printed(article));
    assertEquals(
        List.of("UNSEEN 숨은 설명이다.", "UNSEEN 메모에 적은 말이다.", LEFT_OUT.getLast()), dropped(article));
  }

  private static String text(String words) {
    return HwpxSheet.p(0, HwpxSheet.words(words));
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<hp:tr>");
    for (String cell : cells) {
      row.append("<hp:tc><hp:subList>").append(text(cell)).append("</hp:subList></hp:tc>");
    }
    return row.append("</hp:tr>").toString();
  }

  @Test
  void whatAnAuthorStruckOutOfAnHwpxStaysOut() throws Exception {
    HwpxSheet sheet = new HwpxSheet();
    sheet.raw(
        HwpxSheet.p(
            0,
            HwpxSheet.words(
                "항구는 지난달 배 <hp:deleteBegin/>400척<hp:deleteEnd/><hp:insertBegin/>300척"
                    + "<hp:insertEnd/>을 헤아렸고<hp:deleteBegin/>.")));
    sheet.raw(HwpxSheet.p(0, HwpxSheet.words("그러나<hp:deleteEnd/> 관리소는 확인하지 않았다.")));
    Article article = ingest.read("a1", "harbour.hwpx", sheet.bytes());
    assertEquals(List.of("BODY 항구는 지난달 배 300척을 헤아렸고 관리소는 확인하지 않았다."), printed(article));
  }

  @Test
  void lettersOfAnHwpThatNobodySeesAreToldAndLeftOut() throws Exception {
    for (ByteBuffer look :
        List.of(
            HwpSheet.look(1000, 0xffffff, -1),
            HwpSheet.look(1000, 0xfefeff, 0xffffff),
            HwpSheet.look(1000, 0x205080, 0x205080),
            HwpSheet.look(100, 0, -1),
            HwpSheet.look(50, 0, -1))) {
      HwpSheet sheet = new HwpSheet().looks(look);
      String words = "배는 모두 95,000톤을 실었다고 관리소가 밝혔다.";
      int nine = words.indexOf('9');
      sheet.paragraph(FIRST);
      sheet.paragraph(
          0, HwpSheet.NORMAL, 0, words, 0, HwpSheet.PLAIN, nine, HwpSheet.ADDED, nine + 1, 0);
      Article article = ingest.read("a1", "harbour.hwp", sheet.bytes());
      assertEquals("BODY " + words.replace("95", "5"), printed(article).getLast());
      assertEquals(List.of("UNSEEN 9"), dropped(article));
    }
  }

  @Test
  void lettersOfAnHwpxThatNobodySeesAreToldAndLeftOut() throws Exception {
    for (String look :
        List.of(
            "height=\"1000\" textColor=\"#FFFFFF\" shadeColor=\"none\"",
            "height=\"1000\" textColor=\"#FFFFFF\"",
            "height=\"1000\" textColor=\"#804000\" shadeColor=\"#804000\"",
            "height=\"100\" textColor=\"#000000\" shadeColor=\"none\"",
            "height=\"1\"")) {
      HwpxSheet sheet = new HwpxSheet();
      sheet.put("Contents/header.xml", "<h><charPr id=\"7\" " + look + "/></h>");
      sheet.paragraph(FIRST);
      sheet.raw(
          HwpxSheet.p(
              0,
              HwpxSheet.words("배는 모두 ")
                  + HwpxSheet.run(7, "<hp:t>9</hp:t>")
                  + HwpxSheet.words("5,000톤을 실었다고 관리소가 밝혔다.")));
      Article article = ingest.read("a1", "harbour.hwpx", sheet.bytes());
      assertEquals("BODY 배는 모두 5,000톤을 실었다고 관리소가 밝혔다.", printed(article).getLast());
      assertEquals(List.of("UNSEEN 9"), dropped(article));
    }
  }

  @Test
  void sectionsStandInTheOrderOfTheirNumbers() throws Exception {
    HwpxSheet parts = new HwpxSheet();
    HwpSheet records = new HwpSheet();
    List<String> expected = new ArrayList<>();
    for (int i = 11; i >= 0; i--) {
      parts.put("Contents/section" + i + ".xml", HwpxSheet.section(text(sentence(i))));
    }
    for (int i = 0; i < 12; i++) {
      (i == 0 ? records : records.section()).paragraph(sentence(i));
      expected.add("BODY " + sentence(i));
    }
    assertEquals(expected, printed(ingest.read("a1", "harbour.hwpx", parts.bytes())));
    assertEquals(expected, printed(ingest.read("a1", "harbour.hwp", records.bytes())));
  }

  private static String sentence(int i) {
    return "부두 %d번에서는 지난달 배가 모두 %d척 들어왔다고 관리소가 밝혔다.".formatted(i, 30 + i);
  }

  @Test
  void whatIsLockedTrackedOrEmptyIsRefusedByItsReason() throws Exception {
    assertRefused("locked with a password", hwp().flag(1).bytes());
    assertRefused("for distribution only", hwp().flag(2).bytes());
    assertRefused("rights management", hwp().flag(4).bytes());
    assertRefused("rights management", hwp().flag(8).bytes());
    assertRefused("tracked changes", hwp().tracked().bytes());
    assertRefused("holds no text", new HwpSheet().paragraph("").bytes());
    assertRefused(
        "locked with a password",
        new HwpxSheet()
            .paragraph(LAST)
            .put("META-INF/manifest.xml", "<m><odf:encryption-data/></m>")
            .bytes());
    assertRefused("holds no text", new HwpxSheet().raw(HwpxSheet.p(0, "")).bytes());
  }

  @Test
  void whatIsDamagedIsRefused() throws Exception {
    byte[] whole = hwp().bytes();
    assertRefused("is damaged", Arrays.copyOf(whole, whole.length - 1000));
    assertRefused("or a damaged one", Arrays.copyOf(whole, 600));
    assertRefused("is damaged", hwp().missing(1).bytes());
    assertRefused(
        "is damaged", new HwpSheet().here(HwpRecord.PARA_HEADER, 0, HwpSheet.data(3)).bytes());
    byte[] packed = new HwpxSheet().paragraph(LAST).bytes();
    assertRefused("is damaged", Arrays.copyOf(packed, packed.length / 3));
    assertRefused("is damaged", new HwpxSheet().raw("<hp:p>").bytes());
    String type = "<!DOCTYPE s [<!ENTITY a \"40\">]>";
    assertRefused(
        "is damaged",
        new HwpxSheet().put("Contents/section0.xml", type + HwpxSheet.section("&a;")).bytes());
  }

  @Test
  void whatUnpacksWithoutMeasureIsRefused() throws Exception {
    HwpSheet sheet = new HwpSheet();
    for (int i = 0; i < 7; i++) {
      sheet.here(99, 0, HwpSheet.data(16 << 20));
    }
    assertRefused("far more than its size", sheet.bytes());
    assertRefused(
        "far more than its size",
        new HwpxSheet().put("Contents/section0.xml", new byte[(96 << 20) + 1]).bytes());
  }

  @Test
  void otherFormatsOfHangulAreRefusedByName() {
    assertRefused("Hangul 3 or older", "HWP Document File V3.00 \u001a\1\2".getBytes(UTF_8));
    assertRefused(
        "HWPML", "<?xml version=\"1.0\"?><HWPML Version=\"2.8\"></HWPML>".getBytes(UTF_8));
  }

  private void assertRefused(String reason, byte[] raw) {
    UnreadableFile refused =
        assertThrows(UnreadableFile.class, () -> ingest.read("a1", "harbour.hwp", raw));
    assertTrue(refused.problem().what().contains(reason), refused.problem().what());
  }

  private static List<String> printed(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + " " + p.span().of(article.text()))
        .toList();
  }

  private static List<String> dropped(Article article) {
    return article.dropped().stream().map(d -> d.reason() + " " + d.text()).toList();
  }
}
