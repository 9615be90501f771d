// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

/// For how much there is room on the page.
///
/// @param figures at most so many; the others are named as left out
/// @param changes at most so many are told one by one; the others are counted
/// @param proposal whether a bottom line is proposed where the maker wrote none
public record BriefRoom(int figures, int changes, boolean proposal) {}
