"""What was predicted, by whom, until when, what speaks for it and against it, and what came of it."""

from rasid.compare.forecasts.model import Forecast
from rasid.compare.forecasts.reading import find_forecast, judge_forecast, read_forecasts

__all__ = ["Forecast", "find_forecast", "judge_forecast", "read_forecasts"]
