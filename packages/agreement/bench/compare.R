# What lme4 (and psych) make of the same file, and how long they take: user seconds, deviance, components.
# Rscript compare.R ratings.csv overall|full|icc
suppressMessages(library(lme4))
arguments <- commandArgs(TRUE)
d <- read.csv(arguments[1], stringsAsFactors = TRUE)
mode <- arguments[2]
say <- function(name, value) cat(name, format(value, digits = 15), "\n", sep = " ")
if (mode == "icc") {
  suppressMessages(library(psych))
  time <- system.time(found <- ICC(as.matrix(d)))
  say("seconds", time[["user.self"]])
  say("agreement", found$results$ICC[2])
} else {
  for (column in c("candidate", "rater", "competency")) d[[column]] <- factor(d[[column]])
  if (mode == "overall") {
    d <- aggregate(score ~ candidate + rater, d, mean)
    time <- system.time(found <- suppressWarnings(lmer(score ~ 1 + (1 | candidate) + (1 | rater), d)))
  } else {
    time <- system.time(found <- suppressWarnings(suppressMessages(lmer(
      score ~ 0 + competency + (1 | candidate) + (1 | candidate:competency) + (1 | rater) +
        (1 | rater:competency) + (1 | candidate:rater), d))))
  }
  say("seconds", time[["user.self"]])
  say("deviance", REMLcrit(found))
  parts <- as.data.frame(VarCorr(found))
  for (i in seq_len(nrow(parts))) say(tolower(parts$grp[i]), parts$vcov[i])
  effects <- ranef(found, condVar = FALSE)$rater
  say("effect", effects[order(rownames(effects)), 1][1])
}
