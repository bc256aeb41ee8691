@NullMarked
package org.duban.casefile.attachment.web;

import org.jspecify.annotations.NullMarked;
