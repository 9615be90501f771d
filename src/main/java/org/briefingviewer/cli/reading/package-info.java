// SPDX-License-Identifier: Apache-2.0
/// Two persons read one briefing: the verbs for it.
///
/// [SecondCommand] makes what the second person is given, [AgreeCommand] compares what both made of
/// it, [MergeCommand] brings the second reading into the first.
@NullMarked
package org.briefingviewer.cli.reading;

import org.jspecify.annotations.NullMarked;
