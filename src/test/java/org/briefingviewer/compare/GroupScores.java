// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

/// Prints how well the figures of each file with lettered articles are grouped.
public final class GroupScores {
  private GroupScores() {}

  public static void main(String[] files) {
    for (String file : files) {
      System.out.println(
          file
              + ": one quantity and date "
              + new ComparedScores().groups(file)
              + "; any date "
              + new ComparedScores().groups(file, true));
    }
  }
}
