@NullMarked
package org.duban.archive.web;

import org.jspecify.annotations.NullMarked;
