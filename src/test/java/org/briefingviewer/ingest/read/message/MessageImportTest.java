// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.Test;

/// Pages that browsers save as one file, and mails, come in as what was written, not as how it was
/// sent: the marks for a dash are no number.
class MessageImportTest {
  private static final String HEADLINE = "Ferries carry twice as many people as last year";
  private static final String TEXT =
      "The harbour office counted 300 passengers a day in July—twice the figure of a year ago—and"
          + " called the number an estimate.";
  private static final String SENT =
      "The harbour office counted 300 passengers a day in July=E2=80=94twice the figur=\r\n"
          + "e of a year ago=E2=80=94and called the number an estimate.";

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>x</title></head><body><article><h1>"
          + HEADLINE
          + "</h1><p>"
          + SENT
          + "</p></article></body></html>";

  private final Ingest ingest = new Ingest();
  private final List<Problem> noted = new ArrayList<>();

  @Test
  void aPageThatWasSavedAsOneFileIsReadAsThePage() throws Exception {
    Article article =
        read(
            "From: <Saved by Blink>\r\n"
                + "Snapshot-Content-Location: https://port.example/ferries\r\n"
                + "Subject: x\r\n"
                + "Date: Tue, 24 Nov 2026 10:00:00 -0000\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n"
                + "\tboundary=\"b-1\"\r\n\r\n\r\n"
                + part("text/html", "quoted-printable", PAGE)
                + part("image/png", "base64", "iVBORw0KGgo=")
                + part("text/css", "quoted-printable", "p { margin: 80px }")
                + "--b-1--\r\n");
    assertEquals(List.of("HEADLINE " + HEADLINE, "BODY " + TEXT), printed(article));
    assertEquals("https://port.example/ferries", String.valueOf(article.uri()));
    // The day on which it was saved is not the day of which it is.
    assertNull(article.publication().at());
    assertEquals(List.of(), noted);
  }

  @Test
  void aMailIsItsPlainTextUnderItsSubjectAndOfItsDay() throws Exception {
    Article article =
        read(
            fields("=?UTF-8?Q?Ferries_carry_twice_as_many?= people as last year")
                + "Content-Type: multipart/mixed; boundary=\"b-1\"\r\n\r\n"
                + "--b-1\r\nContent-Type: multipart/alternative; boundary=\"b-2\"\r\n\r\n"
                + "--b-2\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + SENT
                + "\r\n\r\n"
                + SENT.replace("300", "310")
                + "\r\n--b-2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Other</p>\r\n"
                + "--b-2--\r\n"
                + "--b-1\r\nContent-Type: application/pdf; name=\"list of piers.pdf\"\r\n"
                + "Content-Disposition: attachment\r\n\r\n%PDF-\r\n--b-1--\r\n");
    assertEquals(
        List.of("HEADLINE " + HEADLINE, "BODY " + TEXT, "BODY " + TEXT.replace("300", "310")),
        printed(article));
    assertTrue(
        String.valueOf(article.publication().at()).contains("2026-11-24"),
        String.valueOf(article.publication().at()));
    assertEquals(
        List.of("The attachments of this message were not read: list of piers.pdf."),
        noted.stream().map(Problem::what).toList());
  }

  @Test
  void aMailThatOnlyPointsToItsPageIsThePage() throws Exception {
    Article article =
        read(
            fields("x")
                + "Content-Type: multipart/alternative; boundary=\"b-1\"\r\n\r\n"
                + part("text/plain", "7bit", "Look at this mail in a browser.")
                + part("text/html; charset=utf-8", "quoted-printable", PAGE)
                + "--b-1--\r\n");
    assertEquals(List.of("HEADLINE " + HEADLINE, "BODY " + TEXT), printed(article));
  }

  @Test
  void aPartIsReadInTheEncodingThatItStates() throws Exception {
    String words = "항구 관리소는 지난달 여객선 승객이 하루 약 300명으로 집계됐다고 밝혔다.";
    byte[] bytes = words.getBytes(Charset.forName("EUC-KR"));
    Article article =
        read(
            fields("=?EUC-KR?B?" + base64("여객선 승객 두 배".getBytes(Charset.forName("EUC-KR"))) + "?=")
                + "Content-Type: text/plain; charset=\"euc-kr\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + base64(bytes)
                + "\r\n");
    assertEquals(List.of("HEADLINE 여객선 승객 두 배", "BODY " + words), printed(article));
  }

  @Test
  void aMessageWithoutATextIsRefused() {
    assertRefused(
        "holds no text", fields("x") + "Content-Type: image/png\r\n\r\nnothing to read\r\n");
    StringBuilder nested = new StringBuilder(fields("x"));
    for (int i = 0; i < 3000; i++) {
      nested.append("Content-Type: message/rfc822\r\n\r\n").append(fields("x"));
    }
    assertRefused("without end", nested + "Content-Type: text/plain\r\n\r\n" + TEXT);
  }

  @Test
  void aMailWithoutAFormIsItsText() throws Exception {
    Article article =
        read(
            "From: Desk <desk@port.example>\r\nMessage-ID: <1@port.example>\r\nSubject: "
                + HEADLINE
                + "\r\n\r\n"
                + TEXT.replace('—', '-')
                + "\r\n");
    assertEquals(
        List.of("HEADLINE " + HEADLINE, "BODY " + TEXT.replace('—', '-')), printed(article));
  }

  /// Lines that look like fields are no message without the one that says so.
  @Test
  void aTextWithLabelsIsNoMessage() throws Exception {
    Article article = read("Date: 24 November 2026\r\nSource: Port Desk\r\n\r\n" + TEXT + "\r\n");
    assertEquals(List.of("BODY " + TEXT), printed(article));
  }

  private static String fields(String subject) {
    return "Received: by mail.example\r\n"
        + "\tfor desk; Tue\r\n"
        + "From: Desk <desk@port.example>\r\n"
        + "Subject: "
        + subject
        + "\r\nDate: Tue, 24 Nov 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\n";
  }

  private static String part(String type, String encoding, String body) {
    return "--b-1\r\nContent-Type: %s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s\r\n"
        .formatted(type, encoding, body);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private Article read(String message) throws UnreadableFile {
    return ingest.read("a1", "ferries.eml", message.getBytes(UTF_8), noted::add);
  }

  private void assertRefused(String reason, String message) {
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> read(message));
    assertTrue(refused.problem().what().contains(reason), refused.problem().what());
  }

  private static List<String> printed(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + " " + p.span().of(article.text()))
        .toList();
  }
}
