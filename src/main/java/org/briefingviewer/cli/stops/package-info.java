// SPDX-License-Identifier: Apache-2.0

/// What a briefing presents, on the command line. Start at [StopsCommand], at [PresentCommand] for
/// presenting it, and at [StopsFile] for stops that somebody wrote down.
@NullMarked
package org.briefingviewer.cli.stops;

import org.jspecify.annotations.NullMarked;
