// SPDX-License-Identifier: Apache-2.0

/// What the command line lets a person choose of a brief on one page: [BriefOptions].
@NullMarked
package org.briefingviewer.cli.brief;

import org.jspecify.annotations.NullMarked;
