// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.List;

/// Sentences of ours in scripts that are shaped, long enough to wrap.
public final class ScriptsThatAreShaped {
  public static final String ARABIC =
      "ارتفع عدد الشاحنات التي عبرت الجسر في الأسبوع الماضي إلى 40 شاحنة، وفقا لما ذكره مسؤول"
          + " محلي في المدينة الحدودية.";
  public static final String HEBREW =
      "מספר המשאיות שחצו את הגשר בשבוע שעבר עלה ל-40, לפי דברי פקיד מקומי (בעיר הגבול), והתנועה"
          + " נמשכה כל הלילה.";
  public static final String PERSIAN =
      "شمار کامیون\u200Cهایی که هفته گذشته از پل گذشتند به ۴۰ دستگاه رسید؛ این را یک مقام محلی در"
          + " شهر مرزی گفته است.";
  public static final String URDU =
      "پچھلے ہفتے پل سے گزرنے والے ٹرکوں کی تعداد 40 تک پہنچ گئی، جیسا کہ سرحدی شہر کے ایک مقامی"
          + " اہلکار نے بتایا ہے۔";

  /// Latin that an override turns.
  public static final String TURNED =
      "\u202EForty trucks crossed the bridge last week, says an official of the town\u202C";

  /// Latin with a mark that stands by itself.
  public static final String MARKED =
      "Forty trucks left the cafe\u0301 at the bridge last week, says an official of the town";

  public static final String DEVANAGARI =
      "पिछले सप्ताह पुल से गुजरने वाले ट्रकों की संख्या चालीस तक पहुँच गई, एक अधिकारी ने कहा";

  /// From right to left without a place where a line may end.
  public static final String ENDLESS = "משאית".repeat(60);

  public static final List<String> ALL =
      List.of(ARABIC, HEBREW, PERSIAN, URDU, TURNED, MARKED, DEVANAGARI, ENDLESS);

  private ScriptsThatAreShaped() {}
}
