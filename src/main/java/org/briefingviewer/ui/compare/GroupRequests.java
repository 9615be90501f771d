// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.page.plate.ReportsPicture.Dates;

/// What can be asked of a group and of its reports.
interface GroupRequests {
  /// Shows a report in its article.
  void open(ReportedFigure report);

  void confirm(Compared group);

  void proposeAgain(Compared group);

  void name(Compared group);

  void merge(Compared group);

  void takeOut(Compared group, ReportedFigure report);

  void present(Compared group);

  void picture(Compared group, Dates dates);

  /// Goes back to the text.
  void close();
}
