# Makes series-tests.json with base R: Rscript series-tests.R > series-tests.json
num <- function(x) format(x, digits = 15, scientific = FALSE, trim = TRUE)
arr <- function(x) paste0("[", paste(num(x), collapse = ","), "]")
cases <- list(
  list(id = "adopted-of-leavers", n = c(24, 23, 8, 12, 9), d = c(96, 96, 100, 101, 102)),
  list(id = "two-years-with-carer", n = c(35, 38, 58, 73, 82, 86, 83), d = c(47, 62, 80, 96, 102, 103, 100)),
  list(id = "no-trend", n = c(20, 22, 19, 21), d = c(100, 104, 98, 101)),
  list(id = "uneven-times", n = c(5, 9, 20), d = c(60, 55, 58), t = c(0, 1, 4)))
out <- c()
for (c in cases) {
  t <- if (is.null(c$t)) seq_along(c$n) - 1 else c$t
  r <- prop.trend.test(c$n, c$d, t)
  out <- c(out, sprintf('{"id":"%s","kind":"shares","time":%s,"numerator":%s,"denominator":%s,"chiSquare":%s,"p":%s}',
    c$id, arr(t), arr(c$n), arr(c$d), num(r$statistic), num(r$p.value)))
}
rates <- list(
  list(id = "looked-after", t = 0:6, x = c(246, 261, 270, 284, 292, 322, 320), d = rep(1, 7)),
  list(id = "per-population", t = 0:3, x = c(262, 286, 292, 315), d = c(58900, 59800, 60300, 61026)),
  list(id = "all-at-the-end", t = 0:2, x = c(0, 0, 6), d = c(365, 365, 365)),
  list(id = "days-differ", t = c(0, 1, 2), x = c(30, 44, 51), d = c(365, 366, 365)))
for (c in rates) {
  fit0 <- glm(c$x ~ 1, family = poisson, offset = log(c$d))
  fit1 <- suppressWarnings(glm(c$x ~ c$t, family = poisson, offset = log(c$d)))
  r <- anova(fit0, fit1, test = "Rao")
  out <- c(out, sprintf('{"id":"%s","kind":"rates","time":%s,"numerator":%s,"denominator":%s,"chiSquare":%s,"p":%s}',
    c$id, arr(c$t), arr(c$x), arr(c$d), num(r$Rao[2]), num(r$`Pr(>Chi)`[2])))
}
means <- list(list(id = "score", t = 0:3, y = c(14.7, 13.9, 12.6, 11.7), se = c(0.9, 0.7, 0.8, 0.6)),
              list(id = "two-means", t = 0:1, y = c(430, 390), se = c(25, 18)))
for (c in means) {
  w <- 1 / c$se^2; fit <- lm(c$y ~ c$t, weights = w)
  X <- cbind(1, c$t); V <- solve(t(X) %*% (X * w)); z <- coef(fit)[2] / sqrt(V[2, 2])
  out <- c(out, sprintf('{"id":"%s","kind":"estimates","time":%s,"value":%s,"standardError":%s,"slope":%s,"z":%s,"p":%s}',
    c$id, arr(c$t), arr(c$y), arr(c$se), num(coef(fit)[2]), num(z), num(2 * pnorm(-abs(z)))))
}
bare <- list(c(93, 90, 88, 86), c(1, 2, 3, 4, 5), c(3, 1, 2, 5, 4, 7, 6, 8), c(5, 1, 4, 2, 3))
for (y in bare) {
  r <- cor.test(seq_along(y), y, method = "kendall", exact = TRUE)
  s <- sum(sapply(1:(length(y) - 1), function(i) sum(sign(y[(i + 1):length(y)] - y[i]))))
  out <- c(out, sprintf('{"id":"bare-%s","kind":"bare","value":%s,"s":%s,"p":%s}', paste(y, collapse = "-"), arr(y), num(s), num(r$p.value)))
}
two <- list(list("shares", 34, 337, 26, 316), list("shares", 3, 9, 8, 10), list("rates", 49, 61026, 71, 60337), list("rates", 1, 1, 6, 1))
for (c in two) {
  p <- if (c[[1]] == "shares") fisher.test(matrix(c(c[[2]], c[[3]] - c[[2]], c[[4]], c[[5]] - c[[4]]), 2))$p.value
       else poisson.test(c(c[[2]], c[[4]]), c(c[[3]], c[[5]]))$p.value
  out <- c(out, sprintf('{"id":"two-%s-%s-%s","kind":"two-%s","numerator":%s,"denominator":%s,"p":%s}', c[[1]], c[[2]], c[[4]], c[[1]],
    arr(c(c[[2]], c[[4]])), arr(c(c[[3]], c[[5]])), num(p)))
}
cat('{"meta":{"made":"base R, by series-tests.R"},"cases":[\n', paste(out, collapse = ",\n"), "\n]}\n", sep = "")
